/** Where everything is built and handed to each other, and where the program starts. */
package vn.kehoachxa.main;
