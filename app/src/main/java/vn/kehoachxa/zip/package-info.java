/** Zip files that are the same whenever and wherever they are written. */
package vn.kehoachxa.zip;
