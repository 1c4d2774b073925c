package vn.kehoachxa.plan;

import java.util.List;

/** Recipients that are used together again and again. @param name under which the office knows them */
public record RecipientList(String name, List<String> recipients) {

    public RecipientList {
        name = Texts.oneLine(name);
        recipients = recipients.stream().map(Texts::oneLine).filter(r -> !r.isEmpty()).toList();
    }
}
