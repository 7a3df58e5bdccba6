package org.wsisroadmaps.model;

/** How links to Sustainable Development Goals are written. */
final class SdgLinkText {
    private SdgLinkText() {}

    static SdgLink parse(String text) {
        Characters.check("sdg", text);
        if (text.indexOf(',') >= 0 || text.indexOf(';') >= 0) {
            throw Illegal.SDG_LIST.of(Quoted.of(text));
        }
        SdgCode code = SdgCode.parse(text);
        SdgLink.Builder link = SdgLink.builder().goal(code.goal()).asWritten(text);
        if (code.parts() > 1) {
            link.target(code.target());
        }
        if (code.parts() > 2) {
            link.indicator(code.indicator());
        }
        return link.build();
    }
}
