/** What came from another PC of the office, or from another office, with its data: taken into the store, and given back as it came. */
package vn.kehoachxa.arrival;
