// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.internal.refi.Fragment;
import org.hashiya.model.ElementKind;
import org.hashiya.model.VariableValue;

/** Writes fragments as the schema has them, with no reference to what is not written, and each id once. */
final class FragmentOut implements FragmentSchema.Ids {

	private final XmlOut xml;
	private final Guids guids;
	private final References references;
	private final Values values;
	/** Some programs give one id to several things, and others refuse a project in which that is so: the second gets another. */
	private final Set<UUID> written = new HashSet<>();

	FragmentOut(XmlOut xml, Guids guids, References references, Values values) {
		this.xml = xml;
		this.guids = guids;
		this.references = references;
		this.values = values;
	}

	/** Writes fragments one after the other. */
	void write(List<Fragment> fragments) throws IOException {
		for (Fragment fragment : fragments) {
			Fragment sound = FragmentSchema.sound(fragment, this);
			if (sound != null) {
				sound.write(xml);
			}
		}
	}

	/** Attributes of an element that is written otherwise, but for those that are given. */
	void writeAttributes(Fragment fragment, Set<String> without) {
		Fragment rest = new Fragment(fragment.name());
		fragment.attributes().forEach((name, value) -> {
			if (!without.contains(name)) {
				rest.with(name, value);
			}
		});
		FragmentSchema.attributes(rest, this).forEach(xml::attribute);
	}

	@Override
	public @Nullable String own(String guid) {
		UUID id = ForeignOut.id(guid);
		if (id == null) {
			return null;
		}
		UUID unique = guids.ofForeign(id);
		for (int again = 2; !written.add(unique); again++) {
			unique = Guids.derived("foreign " + again, id);
		}
		return upper(unique);
	}

	@Override
	public @Nullable String inner(String guid) {
		UUID id = ForeignOut.id(guid);
		return id == null ? null : upper(guids.ofForeign(id));
	}

	@Override
	public @Nullable String reference(@Nullable ElementKind kind, String guid) {
		UUID id = ForeignOut.id(guid);
		if (id == null) {
			return null;
		}
		if (kind != null) {
			return references.hold(kind, id) ? upper(guids.of(kind, id)) : null;
		}
		ElementKind known = references.holdForeign(id) ? null : references.kindOf(id);
		return references.holdForeign(id) ? upper(guids.ofForeign(id)) : known == null ? null : upper(guids.of(known, id));
	}

	@Override
	public @Nullable Fragment value(Fragment fragment) {
		VariableValue value = ForeignOut.value(fragment);
		return value == null ? null : values.fragment(value);
	}

	private static String upper(UUID id) {
		return id.toString().toUpperCase(Locale.ROOT);
	}
}
