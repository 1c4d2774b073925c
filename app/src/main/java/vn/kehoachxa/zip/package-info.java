/** Zip files: written so that they are the same whenever and wherever that is, and read from outside without believing them. */
package vn.kehoachxa.zip;
