// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal;

import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.hashiya.ui.parts.PartIds;

/** What the views of this room ask of other rooms: these are not seen from here, so it is asked by the ids of their commands and views. */
public final class RoomCommands {

	private static final String OPEN_STUDY = "org.hashiya.ui.openStudy"; //$NON-NLS-1$
	private static final String EXPORT = "org.hashiya.ui.exchange.export"; //$NON-NLS-1$

	private final IWorkbenchPartSite site;

	public RoomCommands(IWorkbenchPartSite site) {
		this.site = site;
	}

	/** Lets the person choose a study to open. */
	public void openStudy() {
		run(OPEN_STUDY, Map.of());
	}

	/**
	 * Lets the person export something.
	 *
	 * @param parameters of the command by the last part of their ids: what is to be chosen beforehand
	 */
	public void export(Map<String, String> parameters) {
		run(EXPORT, parameters.entrySet().stream().collect(Collectors.toMap(entry -> EXPORT + "." + entry.getKey(), Map.Entry::getValue))); //$NON-NLS-1$
	}

	/** Undoes the last act. */
	public void undo() {
		run(IWorkbenchCommandConstants.EDIT_UNDO, Map.of());
	}

	/** Shows the codebook. */
	public void showCodebook() {
		show(PartIds.CODEBOOK);
	}

	/** Shows the documents. */
	public void showDocuments() {
		show(PartIds.EXPLORER);
	}

	private void show(String view) {
		try {
			site.getPage().showView(view);
		} catch (PartInitException e) {
			log(view, e);
		}
	}

	private void run(String id, Map<String, String> parameters) {
		try {
			ParameterizedCommand command = ParameterizedCommand.generateCommand(site.getService(ICommandService.class).getCommand(id), parameters);
			if (command != null) {
				site.getService(IHandlerService.class).executeCommand(command, null);
			}
		} catch (NotDefinedException | NotHandledException | NotEnabledException e) {
			log(id, e); // a workbench without that room
		} catch (CommandException e) {
			throw new IllegalStateException(e); // a fault of the program: the workbench reports it
		}
	}

	private static void log(String id, Exception e) {
		ILog.of(RoomCommands.class).warn(id, e);
	}
}
