// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.hashiya.exchange.RefiImport;

/** Projects and codebooks of other programs among files that a person brings: they are not added as documents, but imported by their own wizard. */
public final class ProjectFiles {

	/** The command that opens the wizard. */
	public static final String COMMAND = "org.hashiya.ui.exchange.importProject"; //$NON-NLS-1$
	/** Its parameter: the path of the file. */
	public static final String FILE = "org.hashiya.ui.exchange.importProject.file"; //$NON-NLS-1$

	private ProjectFiles() {
	}

	/** Whether a file is a project or a codebook, by its name. */
	public static boolean isProject(Path file) {
		return RefiImport.accepts(file);
	}

	/** Those that are projects or codebooks. */
	public static List<Path> among(List<Path> files) {
		return files.stream().filter(ProjectFiles::isProject).toList();
	}

	/** Opens the wizard with this file. To be called on the UI thread. */
	public static void open(IWorkbenchWindow window, Path file) {
		try {
			ParameterizedCommand command = ParameterizedCommand.generateCommand(window.getService(ICommandService.class).getCommand(COMMAND), Map.of(FILE, file.toString()));
			if (command != null) {
				window.getService(IHandlerService.class).executeCommand(command, null);
			}
		} catch (NotDefinedException | NotHandledException | NotEnabledException e) {
			ILog.of(ProjectFiles.class).warn(COMMAND, e); // a workbench without that room
		} catch (CommandException e) {
			throw new IllegalStateException(e); // a fault of the program: the workbench reports it
		}
	}
}
