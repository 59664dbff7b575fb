package dev.lectern.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/// Numbers the footnotes of a page in the order in which they are called, and leads from each back
/// to every place that calls it.
final class Footnotes {

    private static final String CALL = "sup[id^=fnref] > a.footnote";

    private Footnotes() {}

    static void number(Element body) {
        Element notes =
                body.select("div.footnotes").stream()
                        .filter(Footnotes::isOwn)
                        .findFirst()
                        .orElse(null);
        Element list = notes == null ? null : notes.selectFirst("ol");
        if (notes == null || list == null) {
            return;
        }
        Map<String, List<Element>> calls = new LinkedHashMap<>();
        for (Element call : body.select(CALL).stream().filter(Footnotes::isOwn).toList()) {
            calls.computeIfAbsent(call.attr("href").substring(1), _ -> new ArrayList<>()).add(call);
        }
        int number = 0;
        for (Map.Entry<String, List<Element>> footnote : calls.entrySet()) {
            Element item = body.getElementById(footnote.getKey());
            if (item != null) {
                number++;
                for (Element call : footnote.getValue()) {
                    call.text(Integer.toString(number));
                }
                leadBack(item, footnote.getValue());
                list.appendChild(item);
            }
        }
    }

    /// A note that is embedded has numbered its own.
    private static boolean isOwn(Element element) {
        return element.closest("div.embed") == null;
    }

    private static void leadBack(Element item, List<Element> calls) {
        item.select("a.footnote[href^=#fnref]").remove();
        Element last = item.lastElementChild();
        Element end = last != null && last.normalName().equals("p") ? last : item;
        for (Element call : calls) {
            Element place = call.parent();
            if (place != null) {
                end.appendText("\u00a0")
                        .appendElement("a")
                        .addClass("footnote")
                        .attr("href", "#" + place.id())
                        .text("↩\uFE0E");
            }
        }
    }
}
