// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A label with a definition, in the tree of the codebook. Its place among its siblings is the codebook's affair.
 *
 * @param parent      the id of the code above, or null at the top
 * @param codable     false for a category that only groups others
 * @param definitions all versions of the definition, the one in force last; never empty
 * @param examples    ids of passages that show what the code means
 * @param pinned      the number key 1 to 9 that applies it, or 0
 */
public record Code(UUID id, @Nullable UUID parent, String name, Colour colour, boolean codable, List<Definition> definitions, List<UUID> examples, int pinned,
		Stamp created, Stamp modified) implements Element {

	public Code {
		definitions = List.copyOf(definitions);
		examples = List.copyOf(examples);
		if (definitions.isEmpty()) {
			throw new IllegalArgumentException("a code has at least one version of its definition, which may be empty");
		}
	}

	/** A codable code with the first version of its definition. */
	public static Code create(UUID id, @Nullable UUID parent, String name, Colour colour, String definition, Stamp created) {
		return new Code(id, parent, name, colour, true, List.of(new Definition(1, definition, "", "", created)), List.of(), 0, created, created);
	}

	/** The definition in force. */
	public Definition definition() {
		return definitions.getLast();
	}

	/**
	 * Where a version stands among those of the code, which is how people count them: 1 for the first, 0 where the code has no such version.
	 *
	 * @param version as codings name it
	 */
	public int place(long version) {
		for (int n = 0; n < definitions.size(); n++) {
			if (definitions.get(n).version() == version) {
				return n + 1;
			}
		}
		return 0;
	}

	/** The definition that was in force at a time, for a coding that was made then and comes in now; the one of today where nobody knows when. */
	public Definition definitionAt(@Nullable Instant time) {
		return time == null ? definition() : definitions.reversed().stream().filter(version -> {
			Instant since = version.since().at();
			return since == null || !since.isAfter(time);
		}).findFirst().orElse(definitions.getFirst());
	}

	public Code withName(String newName, Stamp by) {
		return new Code(id, parent, newName, colour, codable, definitions, examples, pinned, created, by);
	}

	public Code withColour(Colour newColour, Stamp by) {
		return new Code(id, parent, name, newColour, codable, definitions, examples, pinned, created, by);
	}

	public Code withParent(@Nullable UUID newParent, Stamp by) {
		return new Code(id, newParent, name, colour, codable, definitions, examples, pinned, created, by);
	}

	public Code withCodable(boolean newCodable, Stamp by) {
		return new Code(id, parent, name, colour, newCodable, definitions, examples, pinned, created, by);
	}

	/** The code with other examples; it counts as unchanged by anybody, since what goes with a passage is nobody's work on the code. */
	public Code withExamples(List<UUID> newExamples) {
		return new Code(id, parent, name, colour, codable, definitions, newExamples, pinned, created, modified);
	}

	public Code withPinned(int key, Stamp by) {
		return new Code(id, parent, name, colour, codable, definitions, examples, key, created, by);
	}

	/** With other example passages. */
	public Code withExamples(List<UUID> newExamples, Stamp by) {
		return new Code(id, parent, name, colour, codable, definitions, newExamples, pinned, created, by);
	}

	/** The code with one more version of its definition in force; earlier versions stay. */
	public Code withDefinition(String text, String inclusion, String exclusion, Stamp by) {
		List<Definition> versions = new ArrayList<>(definitions);
		versions.add(Definition.after(definitions, text, inclusion, exclusion, by));
		return new Code(id, parent, name, colour, codable, versions, examples, pinned, created, by);
	}
}
