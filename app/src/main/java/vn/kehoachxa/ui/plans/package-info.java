/** The list of plans. */
package vn.kehoachxa.ui.plans;
