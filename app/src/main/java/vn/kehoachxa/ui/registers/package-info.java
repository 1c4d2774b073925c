/** The office's registers as lists that can be edited: units, signatories, recipients, acts, reports. */
package vn.kehoachxa.ui.registers;
