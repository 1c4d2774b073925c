package vn.kehoachxa.template;

import java.io.IOException;
import vn.kehoachxa.problem.ProblemException;

/** There is no such template, or a file is none. */
public final class TemplateException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private TemplateException(String code, Throwable cause, Object... arguments) {
        super(code, cause, arguments);
    }

    static TemplateException none(String id, String known) {
        return new TemplateException("TEMPLATE-NONE", null, id, known);
    }

    /** @param what is missing or not what it must be */
    static TemplateException broken(String what) {
        return new TemplateException("TEMPLATE-BROKEN", null, what);
    }

    static TemplateException noTasks() {
        return new TemplateException("TEMPLATE-NO-TASKS", null);
    }

    static TemplateException file(String code, String file, IOException cause) {
        return new TemplateException(code, cause, file);
    }
}
