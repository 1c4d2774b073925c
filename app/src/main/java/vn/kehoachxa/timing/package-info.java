/** Time expressions of plans: words, a hand-written grammar, and what it means in the years of a plan; in linear time. */
package vn.kehoachxa.timing;
