package org.plumbline.matching.engine;

import java.util.Collection;
import java.util.Map;

/** Where the vectors of wordings are kept between runs, so that each is computed once. */
public interface VectorStore {

    /** The stored vectors of these texts under this model; texts without one are left out. */
    Map<String, byte[]> find(String model, Collection<String> texts);

    /** Keeps the vectors of these texts. */
    void save(String model, Map<String, byte[]> vectors);
}
