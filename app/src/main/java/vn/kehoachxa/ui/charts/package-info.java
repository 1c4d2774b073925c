/** Charts of how plans stand: their figures, how they are drawn, and as pictures. */
package vn.kehoachxa.ui.charts;
