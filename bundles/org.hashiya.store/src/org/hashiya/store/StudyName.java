// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/** What a study that is not open is called. */
public final class StudyName {

	private StudyName() {
	}

	/** The name of the study in a folder, from the first lines of one file; empty where that is not there or says none. Nothing else of the study is read, and nothing is checked. */
	public static Optional<String> in(Path folder) {
		try (JsonReader json = new JsonReader(Files.newBufferedReader(folder.resolve("study.json")))) {
			return to(json, "study") && to(json, "name") && json.peek() == JsonToken.STRING ? Optional.of(json.nextString()).filter(name -> !name.isBlank()) : Optional.empty();
		} catch (IOException | IllegalStateException e) {
			return Optional.empty(); // opening it says what is wrong
		}
	}

	/** Goes into an object to the value of this key; answers whether there is one. */
	private static boolean to(JsonReader json, String key) throws IOException {
		json.beginObject();
		while (json.hasNext()) {
			if (json.nextName().equals(key)) {
				return true;
			}
			json.skipValue();
		}
		return false;
	}
}
