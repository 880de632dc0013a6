// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook;

import java.util.List;
import java.util.UUID;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Target;
import org.hashiya.ui.parts.CodeSelection;
import org.hashiya.ui.parts.MemoSubject;

/**
 * A code as it is selected in the codebook view. Adapts to {@link CodeSelection}.
 *
 * @param study the study's id
 * @param code  the code's id
 */
public record CodeItem(UUID study, UUID code) implements CodebookItem, MemoSubject, IAdaptable {

	@Override
	public UUID studyId() {
		return study;
	}

	@Override
	public Target target() {
		return new Target(ElementKind.CODE, code);
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == CodeSelection.class ? adapter.cast(new CodeSelection(study, List.of(code))) : null;
	}
}
