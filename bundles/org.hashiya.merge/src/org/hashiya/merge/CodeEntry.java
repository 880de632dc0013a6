// SPDX-License-Identifier: EPL-2.0
package org.hashiya.merge;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Code;
import org.hashiya.model.Colour;
import org.hashiya.model.Definition;

/**
 * What a codebook says of a code, of which two codebooks can be of different opinions. The order of siblings, examples, number keys and earlier definitions are each study's own.
 *
 * @param id     by which both sides know it
 * @param parent the code above, or null at the top
 */
public record CodeEntry(UUID id, @Nullable UUID parent, String name, Colour colour, boolean codable, String definition, String inclusion, String exclusion) {

	/** What can be different, each by itself. */
	public enum Field {
		NAME, PLACE, COLOUR, CODABLE, DEFINITION, INCLUSION, EXCLUSION
	}

	/** What a study says. */
	public static CodeEntry of(Code code) {
		Definition definition = code.definition();
		return new CodeEntry(code.id(), code.parent(), code.name(), code.colour(), code.codable(), definition.text(), definition.inclusion(), definition.exclusion());
	}

	/** What two entries of one code say differently. */
	public Set<Field> differences(CodeEntry other) {
		Set<Field> different = EnumSet.noneOf(Field.class);
		for (Field field : Field.values()) {
			if (!Objects.equals(value(field), other.value(field))) {
				different.add(field);
			}
		}
		return different;
	}

	/** What it says of one thing. */
	@Nullable
	Object value(Field field) {
		return switch (field) {
		case NAME -> name;
		case PLACE -> parent;
		case COLOUR -> colour;
		case CODABLE -> codable;
		case DEFINITION -> definition;
		case INCLUSION -> inclusion;
		case EXCLUSION -> exclusion;
		};
	}

	/** This entry, with some things as the other says them. */
	public CodeEntry with(Set<Field> fields, CodeEntry other) {
		return new CodeEntry(id, fields.contains(Field.PLACE) ? other.parent : parent, fields.contains(Field.NAME) ? other.name : name, fields.contains(Field.COLOUR) ? other.colour : colour,
				fields.contains(Field.CODABLE) ? other.codable : codable, fields.contains(Field.DEFINITION) ? other.definition : definition,
				fields.contains(Field.INCLUSION) ? other.inclusion : inclusion, fields.contains(Field.EXCLUSION) ? other.exclusion : exclusion);
	}

	CodeEntry withParent(@Nullable UUID newParent) {
		return new CodeEntry(id, newParent, name, colour, codable, definition, inclusion, exclusion);
	}

	CodeEntry withName(String newName) {
		return new CodeEntry(id, parent, newName, colour, codable, definition, inclusion, exclusion);
	}

	/** The same code under other ids. */
	public CodeEntry as(UUID newId, @Nullable UUID newParent) {
		return new CodeEntry(newId, newParent, name, colour, codable, definition, inclusion, exclusion);
	}
}
