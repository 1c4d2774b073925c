/** Small controls that several screens share. */
package vn.kehoachxa.ui.control;
