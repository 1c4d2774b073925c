package vn.kehoachxa.plan;

import java.util.List;

/**
 * Who signs (Decree 30/2020, annex I, II.7).
 *
 * @param authority the lines above the title: {@code TM. ỦY BAN NHÂN DÂN}, {@code KT. CHỦ TỊCH}
 * @param title {@code PHÓ CHỦ TỊCH}
 * @param name without academic titles; may be empty in a draft
 */
public record Signature(List<String> authority, String title, String name) {

    public Signature {
        authority = Texts.lines(authority);
        title = Texts.clean(title);
        name = Texts.clean(name);
    }
}
