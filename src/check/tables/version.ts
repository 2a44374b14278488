import data from '../../abi/data/version.json' with { type: 'json' };

/** The version of the tables in this repository, `YEAR.MONTH.NUMBER`. */
export const BUNDLED_VERSION: string = data.version;
