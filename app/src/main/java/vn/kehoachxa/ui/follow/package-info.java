/** All plans on a day, as they are followed: what the rooms of today and of tasks show, and what they record. */
package vn.kehoachxa.ui.follow;
