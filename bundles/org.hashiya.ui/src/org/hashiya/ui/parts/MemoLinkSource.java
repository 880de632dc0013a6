// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Study;
import org.hashiya.model.Target;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.study.BlindCoding;
import org.hashiya.ui.study.OpenStudies;

/**
 * Where links in a memo are proposed from. To be asked on the UI thread.
 *
 * @param study    the study as it is by then, as this copy's coder sees it
 * @param document the document whose passages are proposed, by id
 */
public record MemoLinkSource(Supplier<Study> study, Supplier<Optional<UUID>> document) {

	/** The names of a study, and the passages of the text that is open in a window. */
	public static MemoLinkSource of(IWorkbenchWindow window, OpenStudy open) {
		BlindCoding blind = window.getService(BlindCoding.class);
		return new MemoLinkSource(() -> blind.seen(open), () -> shown(window, open));
	}

	/** The same with the passages of the document that a memo is on or in, if it is. */
	public MemoLinkSource near(@Nullable Target target) {
		UUID in = target == null ? null : target.kind() == ElementKind.DOCUMENT ? target.id() : target.document();
		return in == null ? this : new MemoLinkSource(study, () -> Optional.of(in));
	}

	private static Optional<UUID> shown(IWorkbenchWindow window, OpenStudy open) {
		IWorkbenchPage page = window.getActivePage();
		IEditorPart editor = page == null ? null : page.getActiveEditor();
		return editor != null && editor.getEditorInput() instanceof DocumentEditorInput input
				&& input.study(window.getService(OpenStudies.class)).filter(study -> study == open).isPresent() ? Optional.of(input.document()) : Optional.empty();
	}
}
