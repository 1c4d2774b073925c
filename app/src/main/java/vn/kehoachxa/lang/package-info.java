/** The texts that users see, Vietnamese first, from bundles with the same keys. */
package vn.kehoachxa.lang;
