/**
 * Mentions of documents, counted by a person and by the finder, as the tests measure them (`test/domain/citations`).
 * `right`: found where the person found them; of these, with the right type, date, issuer and role.
 */
export const CITATION_MEASUREMENTS = {
	sources: { gold: 77, found: 76, right: 76, type: 76, date: 76, issuer: 76, role: 76 },
	traps: { gold: 204, found: 204, right: 204, type: 202, date: 204, issuer: 200, role: 201 },
	departments: { gold: 216, found: 216, right: 216, type: 213, date: 213, issuer: 205, role: 203 },
	unseen: { gold: 206, found: 208, right: 205, type: 205, date: 203, issuer: 198, role: 203 },
};
