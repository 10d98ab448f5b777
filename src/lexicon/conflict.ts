/** Conflict: war, armies, weapons, attacks, ceasefires. Columns: see table.ts. */
export const conflict = `
war | حرب حروب | war warfare | >battle ~fighting !peace
battle | معركة معارك موقعة | battle combat |
fighting | قتال اقتتال قاتل يقاتل اشتباك اشتباكات مواجهة مواجهات | fighting fight fought clash clashes |
peace | سلام سلم صلح مصالحة | peace reconciliation |
`;
