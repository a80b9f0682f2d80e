/**
 * Mentions of documents, counted by a person and by the finder, as the tests measure them (`test/domain/citations`).
 * `right`: found where the person found them; of these, with the right type, date, issuer and role.
 */
export const CITATION_MEASUREMENTS = {
	sources: { gold: 77, found: 76, right: 76, type: 76, date: 76, issuer: 76, role: 76 },
	traps: { gold: 204, found: 204, right: 204, type: 202, date: 204, issuer: 200, role: 201 },
	departments: { gold: 216, found: 214, right: 213, type: 210, date: 210, issuer: 202, role: 201 },
	unseen: { gold: 0, found: 0, right: 0, type: 0, date: 0, issuer: 0, role: 0 },
};
