// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.Collections;
import java.util.UUID;

/**
 * What is true of the study as a whole.
 *
 * @param id          the study's id
 * @param name        its name
 * @param description free text
 * @param created     when and by whom it was made
 * @param settings    settings of the study (not of one person), by key in alphabetical order
 */
public record StudyInfo(UUID id, String name, String description, Stamp created, SortedMap<String, String> settings) implements Element {

	public StudyInfo {
		settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
	}

	/** A study without description and settings. */
	public StudyInfo(UUID id, String name, Stamp created) {
		this(id, name, "", created, new TreeMap<>(Map.of()));
	}

	public StudyInfo withName(String newName) {
		return new StudyInfo(id, newName, description, created, settings);
	}
}
