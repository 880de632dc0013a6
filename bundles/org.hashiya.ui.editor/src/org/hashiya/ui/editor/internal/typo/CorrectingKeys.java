// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.typo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.hashiya.ui.editor.internal.EditorCommand;

/** What the keys mean in one editor: coding, or correcting the text, where Delete deletes letters and Ctrl+Z takes back what was typed. */
final class CorrectingKeys {

	private static final String CODING = "org.hashiya.ui.editor.context"; //$NON-NLS-1$
	private static final String CORRECTING = "org.hashiya.ui.editor.correcting"; //$NON-NLS-1$

	private final IWorkbenchPartSite site;
	private final List<TypingHandler> handlers = new ArrayList<>();
	private final List<IHandlerActivation> activations = new ArrayList<>();
	private @Nullable IContextActivation context;

	CorrectingKeys(IWorkbenchPartSite site) {
		this.site = site;
		context(CODING);
	}

	private void context(String id) {
		IContextService contexts = site.getService(IContextService.class);
		IContextActivation before = context;
		if (before != null) {
			contexts.deactivateContext(before);
		}
		context = contexts.activateContext(id);
	}

	void correct(Correction correction) {
		context(CORRECTING);
		IHandlerService service = site.getService(IHandlerService.class);
		TypingHandler undo = new TypingHandler(Messages.undo, correction.log()::canUndo, correction::undo);
		TypingHandler redo = new TypingHandler(Messages.redo, correction.log()::canRedo, correction::redo);
		activations.add(service.activateHandler(IWorkbenchCommandConstants.EDIT_UNDO, undo, new WhileActive(site.getPart())));
		activations.add(service.activateHandler(IWorkbenchCommandConstants.EDIT_REDO, redo, new WhileActive(site.getPart())));
		handlers.addAll(List.of(undo, redo));
		refresh();
	}

	void code() {
		context(CODING);
		site.getService(IHandlerService.class).deactivateHandlers(activations);
		activations.clear();
		handlers.clear();
		refresh();
	}

	/** Undo or redo may have become possible, or impossible. */
	void typed() {
		handlers.forEach(TypingHandler::changed);
	}

	private void refresh() {
		ICommandService commands = site.getService(ICommandService.class);
		for (String command : List.of(IWorkbenchCommandConstants.EDIT_UNDO, IWorkbenchCommandConstants.EDIT_REDO, EditorCommand.CORRECT_TEXT.id())) {
			commands.refreshElements(command, null);
		}
	}

	/** The key of a command as it is written; empty where it has none now. */
	String key(EditorCommand command) {
		return Optional.ofNullable(site.getService(IBindingService.class).getBestActiveBindingFormattedFor(command.id())).orElse(""); //$NON-NLS-1$
	}
}
