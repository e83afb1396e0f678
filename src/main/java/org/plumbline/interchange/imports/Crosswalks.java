package org.plumbline.interchange.imports;

import jakarta.enterprise.context.ApplicationScoped;

/** Holds the crosswalk that came with this version. */
@ApplicationScoped
class Crosswalks {
    private final Crosswalk present = Crosswalk.load();
    private final Crosswalk.Index index = present.index();

    Crosswalk present() {
        return present;
    }

    Crosswalk.Index index() {
        return index;
    }
}
