// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of some words, in lower case as the grammar has them or in upper case. */
record Choice<E extends Enum<E>>(Class<E> type) implements ITypeConverter<E> {

	@Override
	public E convert(@Nullable String value) {
		for (E constant : type.getEnumConstants()) {
			if (word(constant).equalsIgnoreCase(value)) {
				return constant;
			}
		}
		throw new TypeConversionException("'" + value + "' is none of " + Arrays.stream(type.getEnumConstants()).map(Choice::word).collect(Collectors.joining(", ")));
	}

	private static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
