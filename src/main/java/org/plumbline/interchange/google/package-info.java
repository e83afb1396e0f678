/**
 * Google's Fact Check Tools API v1alpha1: the same paths, parameters, answers and errors, so that a tool written for Google
 * works here with its base address changed. What Google's shape has no word for stands beside it in members of our own.
 */
package org.plumbline.interchange.google;
