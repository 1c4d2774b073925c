/**
 * The window: one folder a screen, each a view and its presentation model. Models know no control and are tested without a window.
 */
package vn.kehoachxa.ui;
