/** The parts of files of Office (ECMA-376) as streams of elements, for readers that trust nothing in them. */
package vn.kehoachxa.intake.office;
