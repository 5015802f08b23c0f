/** The mutation that replaces the tables of a sheet. */
export const SET_TABLES = "host.mutation.set-tables";
