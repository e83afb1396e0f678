package org.plumbline.bootstrap;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.plumbline.editorial.CorpusDesk;
import org.plumbline.publication.LogReader;

/** Loads the corpus into an empty database at the first start, so that there is something real to read. */
@ApplicationScoped
class StarterCorpus {
    private static final Logger LOG = Logger.getLogger(StarterCorpus.class);
    /** After the schema is there, before followers of the log start. */
    private static final int STARTUP_ORDER = 2000;

    private final CorpusDesk desk;
    private final LogReader log;
    private final Optional<Boolean> load;
    private final String location;

    StarterCorpus(
            CorpusDesk desk,
            LogReader log,
            @ConfigProperty(name = "plumbline.corpus.load") Optional<Boolean> load,
            @ConfigProperty(name = "plumbline.corpus.location", defaultValue = "classpath:corpus") String location) {
        this.desk = desk;
        this.log = log;
        this.load = load;
        this.location = location;
    }

    @Transactional
    void start(@Observes @Priority(STARTUP_ORDER) StartupEvent event) {
        if (load.orElseGet(() -> log.head() == 0)) {
            load();
        }
    }

    private void load() {
        desk.lock(); // two nodes that start at once on a shared database take turns
        if (load.isEmpty() && log.head() > 0) {
            return;
        }
        CorpusFiles files = CorpusFiles.at(location);
        int published = desk.load(files.all());
        LOG.infof("corpus '%s': %d claims published", files.name(), published);
    }
}
