/**
 * Reports on how a plan is carried out, drafted from the plan and its log, and the working papers made of the same facts. Nothing is stated
 * that does not stand in them: where a figure is missing a blank stands, and a question to the officer beside it.
 */
package vn.kehoachxa.report;
