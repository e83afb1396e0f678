package org.plumbline.testing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test against the running service with the starter corpus, over HTTP, on a real PostgreSQL. Every answer is held against the OpenAPI document. */
@ExtendWith(DockerWhereItIsAskedFor.class)
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@ExtendWith(EveryAnswerIsDocumented.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PlumblineTest {}
