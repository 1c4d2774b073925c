/**
 * Next period's plan out of this one's. What means the period moves on with it; what may be out of date is listed, and never changed
 * silently.
 */
package vn.kehoachxa.renewal;
