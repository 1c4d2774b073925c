/**
 * One SQLite file for one office. Rows are the truth; the journal beside them is the way back. Schema by the migrations in the
 * resources, queries through the jOOQ types that the build makes from those same migrations.
 */
package vn.kehoachxa.store;
