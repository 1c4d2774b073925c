/** Reports that a plan orders (chế độ báo cáo), read from its sentences: who, to whom, through whom, how often, by when. */
package vn.kehoachxa.intake.duty;
