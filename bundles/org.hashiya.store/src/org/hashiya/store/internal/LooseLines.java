// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/** What can be read of a damaged file of lines. Both sides of an unfinished merge are put together element by element; what they disagree on is for the history to say. */
final class LooseLines {

	/** A line that cannot be used. */
	record Broken(int number, String reason) {
	}

	private enum Side {
		BOTH, OURS, BASE, THEIRS
	}

	private final List<JsonObject> base = new ArrayList<>();
	private final List<JsonObject> ours = new ArrayList<>();
	private final List<JsonObject> theirs = new ArrayList<>();
	private final List<List<JsonObject>> fromCopies = new ArrayList<>();
	private final Map<String, Integer> numbers = new LinkedHashMap<>();
	private final List<Broken> broken = new ArrayList<>();
	private final List<Broken> doubles = new ArrayList<>();
	private final Set<String> contested = new HashSet<>();
	private final boolean there;
	private int firstMarker;
	private Side side = Side.BOTH;

	private LooseLines(Path file, List<Path> copies) throws StudyProblem {
		there = read(file);
		for (Path copy : copies) {
			add(copy);
		}
	}

	/**
	 * Reads a file and what sync services have put beside it.
	 *
	 * @throws StudyProblem NOT_READABLE; a file that is not there has no lines
	 */
	static LooseLines of(Path file, List<Path> copies) throws StudyProblem {
		return new LooseLines(file, copies);
	}

	/** What a copy has that the file has not, or has otherwise: nobody says which is the newer, but the history may. */
	private void add(Path copy) throws StudyProblem {
		Map<String, JsonObject> known = new HashMap<>();
		elements().forEach(element -> known.put(ElementReader.string(element, "id"), element));
		List<JsonObject> others = new LooseLines(copy, List.of()).elements();
		others.stream().filter(element -> !element.equals(known.get(ElementReader.string(element, "id")))).forEach(element -> contested.add(ElementReader.string(element, "id")));
		fromCopies.add(others);
	}

	/** Whether there is such a file. */
	boolean isThere() {
		return there;
	}

	/** The elements, those on both sides merged. */
	List<JsonObject> elements() {
		List<JsonObject> merged = firstMarker > 0 ? merged(base, ours, theirs) : ours;
		for (List<JsonObject> others : fromCopies) {
			merged = merged(List.of(), merged, others);
		}
		return merged;
	}

	private static List<JsonObject> merged(List<JsonObject> base, List<JsonObject> ours, List<JsonObject> theirs) {
		try {
			return new JsonMerge().lists(base, ours, theirs);
		} catch (RuntimeException e) { // what stands inside of the elements is no study's: ours, and of theirs what is new
			Map<String, JsonObject> byId = new LinkedHashMap<>();
			ours.forEach(element -> byId.put(ElementReader.string(element, "id"), element));
			theirs.forEach(element -> byId.putIfAbsent(ElementReader.string(element, "id"), element));
			return List.copyOf(byId.values());
		}
	}

	/** Which line an element stood in. */
	int number(String id) {
		return numbers.getOrDefault(id, 0);
	}

	List<Broken> broken() {
		return broken;
	}

	/** Lines with an id that was there already: number and id. */
	List<Broken> doubles() {
		return doubles;
	}

	/** The line of the first marker of an unfinished merge; 0 where there is none. */
	int firstMarker() {
		return firstMarker;
	}

	/** The ids of which two versions stand in the file. */
	Set<String> contested() {
		return contested;
	}

	private boolean read(Path file) throws StudyProblem {
		try (ByteLines bytes = new ByteLines(file)) {
			for (byte[] line = bytes.next(); line != null; line = bytes.next()) {
				char marker = JsonLines.marker(line);
				if (marker == 0) {
					take(line, bytes.number());
				} else {
					firstMarker = firstMarker == 0 ? bytes.number() : firstMarker;
					side = switch (marker) {
					case '<' -> Side.OURS;
					case '|' -> Side.BASE;
					case '=' -> Side.THEIRS;
					default -> Side.BOTH;
					};
				}
			}
			return true;
		} catch (NoSuchFileException e) {
			return false;
		} catch (IOException e) {
			throw new StudyProblem(Kind.NOT_READABLE, file, null, e, AtomicFiles.message(e));
		}
	}

	private void take(byte[] line, int number) {
		try {
			JsonObject json = ChangeJson.object(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString());
			String id = ElementReader.uuid(json, "id").toString();
			if (side == Side.BOTH && numbers.containsKey(id)) {
				doubles.add(new Broken(number, id));
				contested.add(id);
				return;
			}
			numbers.putIfAbsent(id, number);
			if (side != Side.BOTH) {
				contested.add(id);
			}
			if (side == Side.BOTH || side == Side.BASE) {
				base.add(json);
			}
			if (side == Side.BOTH || side == Side.OURS) {
				ours.add(json);
			}
			if (side == Side.BOTH || side == Side.THEIRS) {
				theirs.add(json);
			}
		} catch (CharacterCodingException e) {
			broken.add(new Broken(number, "UTF-8"));
		} catch (JsonParseException | IllegalArgumentException | IllegalStateException | ClassCastException | UnsupportedOperationException e) {
			broken.add(new Broken(number, JsonLines.reason(e)));
		}
	}
}
