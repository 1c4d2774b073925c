/**
 * Reads workbooks (.xlsx, ECMA-376): what Excel shows in the cells of each sheet, as grids.
 *
 * <p>By streams of our own over {@link vn.kehoachxa.zip.UntrustedZip}, as Word files are read. fastexcel-reader streams too, but tells neither
 * merged cells nor bold letters, by which headers and groups are known, and unpacks whatever a file claims to hold; POI's streams need its
 * whole model of styles, write days as an American would, and set their limits for the whole program.
 */
package vn.kehoachxa.intake.sheet;
