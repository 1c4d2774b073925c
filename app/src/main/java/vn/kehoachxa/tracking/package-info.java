/** A plan on a day: what is due, late, done or waiting, and what is not clear. Pure; the day is given in. */
package vn.kehoachxa.tracking;
