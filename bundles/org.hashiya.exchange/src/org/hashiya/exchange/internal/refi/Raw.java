// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.ImportFinding;
import org.hashiya.merge.CodeEntry.Field;
import org.hashiya.model.Colour;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Relation;
import org.hashiya.model.Variable;

/**
 * A project as its file has it, with ids as GUIDs and positions as numbers that nobody has interpreted yet. Filled by the readers, in the file's order, and looked at by what makes a study of
 * it.
 */
final class Raw {

	String name = "";
	/** How the bytes were read where replacement characters came of that, which may stand for broken bytes; else null. */
	@Nullable
	Charset doubtful;
	String origin = "";
	String basePath = "";
	String description = "";
	/** Whether it is a codebook and nothing else. */
	boolean codebookOnly;
	final List<UUID> notes = new ArrayList<>();
	final List<User> users = new ArrayList<>();
	/** In tree order. */
	final List<Code> codes = new ArrayList<>();
	final List<RawVariable> variables = new ArrayList<>();
	final List<RawCase> cases = new ArrayList<>();
	final List<Source> sources = new ArrayList<>();
	final List<Text> noteTexts = new ArrayList<>();
	final List<Link> links = new ArrayList<>();
	final List<RawSet> sets = new ArrayList<>();
	final List<Fragment> graphs = new ArrayList<>();
	/** What a name that somebody refers to by instead of an id means, as the ids that are made of names. */
	final Map<ElementKind, Map<UUID, UUID>> named = new EnumMap<>(ElementKind.class);
	/** Keys that are no GUIDs, by the ids that are made of them: they may be names. */
	Map<UUID, String> keys = Map.of();

	record User(UUID id, String name, String initials) {
	}

	/** Who did something and when, as far as the file says. */
	record Audit(@Nullable UUID creator, @Nullable Instant created, @Nullable UUID modifier, @Nullable Instant modified) {

		boolean isEmpty() {
			return creator == null && created == null && modifier == null && modified == null;
		}
	}

	static final class Code {
		final UUID id;
		final @Nullable Code parent;
		String name;
		/** Null where the file does not say. */
		@Nullable
		Boolean codable = true;
		@Nullable
		Colour colour;
		String description = "";
		/** What a table says in columns of its own instead of in the description; a part that it does not say is null. */
		@Nullable
		Parts parts;
		/** What a table contradicts itself in, or null. */
		@Nullable
		ImportFinding doubt;
		final List<UUID> notes = new ArrayList<>(0);

		Code(UUID id, @Nullable Code parent, String name) {
			this.id = id;
			this.parent = parent;
			this.name = name;
		}

		/** What the file does not say of it. */
		Set<Field> unsaid() {
			Set<Field> unsaid = EnumSet.noneOf(Field.class);
			Parts said = parts;
			add(unsaid, Field.COLOUR, colour);
			add(unsaid, Field.CODABLE, codable);
			if (said != null) {
				add(unsaid, Field.DEFINITION, said.definition());
				add(unsaid, Field.INCLUSION, said.inclusion());
				add(unsaid, Field.EXCLUSION, said.exclusion());
			}
			return unsaid;
		}

		private static void add(Set<Field> unsaid, Field field, @Nullable Object said) {
			if (said == null) {
				unsaid.add(field);
			}
		}
	}

	/** A definition with its criteria, as far as they are said. */
	record Parts(@Nullable String definition, @Nullable String inclusion, @Nullable String exclusion) {
	}

	record RawVariable(UUID id, String name, Variable.Type type, String description) {
	}

	/**
	 * @param value null where it is missing
	 * @param type  which it is said to be of
	 */
	record Value(UUID variable, @Nullable String value, Variable.Type type) {
	}

	static final class RawCase {
		final UUID id;
		final String name;
		String description = "";
		final List<UUID> codes = new ArrayList<>(0);
		final List<Value> values = new ArrayList<>(0);
		final List<UUID> sources = new ArrayList<>(0);
		final List<UUID> selections = new ArrayList<>(0);

		RawCase(UUID id, String name) {
			this.id = id;
			this.name = name;
		}
	}

	/** @param code null where it refers to none */
	record RawCoding(UUID id, @Nullable UUID code, @Nullable UUID creator, @Nullable Instant created, List<UUID> notes) {
	}

	/** @param start the number in the file, {@link Long#MIN_VALUE} where there is none */
	static final class Selection {
		private static final String POSITIONS = "0123456789([";

		final UUID id;
		final String name;
		final long start;
		final long end;
		final Audit audit;
		String description = "";
		List<RawCoding> codings = List.of();
		List<UUID> notes = List.of();

		Selection(UUID id, String name, long start, long end, Audit audit) {
			this.id = id;
			this.name = name;
			this.start = start;
			this.end = end;
			this.audit = audit;
		}

		/** MAXQDA calls a selection by where it begins and ends: that is no name, and wrong as soon as somebody counts otherwise. */
		boolean saysOnlyPositions() {
			return POSITIONS.indexOf(name.charAt(0)) >= 0 && name.replaceAll("[^0-9]+", " ").strip().equals(start + " " + end) && name.chars().noneMatch(Character::isLetter);
		}
	}

	/** A text: of a source, a representation of one, or a note. */
	static final class Text {
		final UUID id;
		final String name;
		final String plainPath;
		final String richPath;
		Audit audit;
		@Nullable
		String content;
		String description = "";
		final List<Selection> selections = new ArrayList<>(0);
		/** Codings of the whole text. */
		final List<RawCoding> codings = new ArrayList<>(0);
		final List<UUID> notes = new ArrayList<>(0);
		final List<Value> values = new ArrayList<>(0);

		Text(UUID id, String name, String plainPath, String richPath, Audit audit) {
			this.id = id;
			this.name = name;
			this.plainPath = plainPath;
			this.richPath = richPath;
			this.audit = audit;
		}
	}

	/**
	 * A source: a text, or something else that is kept as it is, or both.
	 *
	 * @param text  what can be coded as text; its id is the source's; null where there is none
	 * @param other the element without its text, or null for a text source
	 */
	record Source(UUID id, String name, @Nullable Text text, @Nullable Fragment other) {
	}

	/** @param fragment the element as it was, for a link that relates nothing that a study knows */
	record Link(UUID id, String name, Relation.Kind direction, @Nullable Colour colour, @Nullable UUID origin, @Nullable UUID target, List<UUID> notes, Fragment fragment) {
	}

	record RawSet(UUID id, String name, String description, List<UUID> codes, List<UUID> sources, List<UUID> notes) {
	}
}
