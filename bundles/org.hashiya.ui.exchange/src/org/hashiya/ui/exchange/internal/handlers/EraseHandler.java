// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.handlers;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.exchange.internal.erase.EraseContext;
import org.hashiya.ui.exchange.internal.erase.EraseKind;
import org.hashiya.ui.exchange.internal.erase.EraseWizard;
import org.hashiya.ui.parts.DocumentEditorInput;
import org.hashiya.ui.study.BlindCoding;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.study.Problems;

/** Study &gt; Erase. The parameter says what kind of thing; what is selected, or at the caret, is chosen at first. */
@NonNullByDefault({}) // the platform says nothing of null
public final class EraseHandler extends AbstractHandler {

	private static final String KIND = "org.hashiya.ui.exchange.erase.kind"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		OpenStudies studies = window.getService(OpenStudies.class);
		Optional<DocumentEditorInput> input = ChosenDocument.of(event);
		Optional<OpenStudy> open = input.flatMap(document -> document.study(studies)).or(studies::current);
		open.ifPresent(study -> {
			if (study.isReadOnly()) {
				Problems.in(window).show(StudyProblem.of(StudyProblem.Kind.READ_ONLY));
				return;
			}
			EraseContext context = context(event, window.getService(BlindCoding.class).seen(study), input.map(DocumentEditorInput::document));
			WizardDialog dialog = new WizardDialog(window.getShell(), new EraseWizard(window, study, context));
			dialog.setBlockOnOpen(false); // nothing here waits for its end
			dialog.open();
		});
		return null;
	}

	private static EraseContext context(ExecutionEvent event, Study study, Optional<UUID> document) {
		String word = event.getParameter(KIND);
		EraseKind kind = Arrays.stream(EraseKind.values()).filter(each -> word != null && each.name().equals(word.toUpperCase(Locale.ROOT))).findFirst().orElse(EraseKind.DOCUMENT);
		Optional<UUID> element = switch (kind) {
		case DOCUMENT -> document;
		case PASSAGE -> atCaret(event, study, document).stream().findFirst().map(Passage::id);
		case MEMO -> atCaret(event, study, document).stream().flatMap(passage -> passage.memos().stream()).findFirst();
		case NAME -> Optional.empty();
		};
		return new EraseContext(kind, document, element);
	}

	/** The passages where the caret stands in the editor in front, innermost first; they are loaded, since they are shown. */
	private static List<Passage> atCaret(ExecutionEvent event, Study study, Optional<UUID> id) {
		Optional<StyledText> text = Adapters.of(HandlerUtil.getActiveEditor(event), StyledText.class);
		Optional<Document> found = id.map(study.documents()::get);
		if (text.isEmpty() || found.isEmpty() || !(HandlerUtil.getActiveEditorInput(event) instanceof DocumentEditorInput input) || !input.document().equals(found.get().id())) {
			return List.of();
		}
		Point selection = text.get().getSelection();
		try {
			return study.passages(found.get(), Progress.NONE).overlapping(selection.x, Math.max(selection.y, selection.x + 1)).stream().sorted(Comparator.comparingInt(Passage::length)).toList();
		} catch (StudyProblem problem) {
			return List.of(); // then none is chosen at first
		}
	}
}
