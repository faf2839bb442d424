// STUB by the lead, so that the tree compiles meanwhile: the helper whose task this file is overwrites it.
export function maskValue(raw: string): string { return raw.replace(/[0-9A-Za-z](?=.*[0-9A-Za-z]{4})/g, '*'); }
export function maskText(t: string): string { return t; }
