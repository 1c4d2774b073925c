package vn.kehoachxa.template;

import vn.kehoachxa.problem.ProblemException;

/** There is no such template. */
public final class TemplateException extends ProblemException {

    private static final long serialVersionUID = 1L;

    TemplateException(String id, String known) {
        super("TEMPLATE-NONE", null, id, known);
    }
}
