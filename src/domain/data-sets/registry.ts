import type { DataSet } from '#domain/data-set';
import { baoCao } from '#domain/data-sets/bao-cao';
import { coQuan } from '#domain/data-sets/co-quan';
import { doiChieu } from '#domain/data-sets/doi-chieu';
import { keHoachKetQua } from '#domain/data-sets/ke-hoach-ket-qua';
import { soLieu } from '#domain/data-sets/so-lieu';
import { vanBan } from '#domain/data-sets/van-ban';
import { vienDan } from '#domain/data-sets/vien-dan';

/** All sets, in the order in which readers see them; a new set is a file and a line here. */
export const DATA_SETS: readonly DataSet[] = [soLieu, doiChieu, keHoachKetQua, baoCao, vanBan, vienDan, coQuan];
