/**
 * Kinds of plan as readable files with fields in them, and a new paper out of one.
 *
 * <p>A template is a paper in the plan file's format, without ids, with <code>{{fields}}</code> in its texts. Beside the paper it may
 * state {@code "settings"} that hold for its kind, {@code "fields"} of its own with their usual values, and how many {@code "years"} the
 * plan spans; see {@link vn.kehoachxa.template.Answers}. In the paper, {@code "bold"}, {@code "italic"} and {@code "runIn"} name a stretch
 * by its words, {@code "task": true} makes a line a task, and {@code "office"} names the body that issues it where it is not the commune.
 */
package vn.kehoachxa.template;
