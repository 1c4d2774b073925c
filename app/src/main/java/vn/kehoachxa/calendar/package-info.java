/** The due days of a plan's tasks and reports as a calendar file (iCalendar, RFC 5545). */
package vn.kehoachxa.calendar;
